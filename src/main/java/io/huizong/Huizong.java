package io.huizong;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where Spring looks for the program's parts; the program itself starts in {@code cli}. */
@SpringBootApplication
public class Huizong {}
