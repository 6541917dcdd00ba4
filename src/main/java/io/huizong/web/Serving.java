package io.huizong.web;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** What a process that stays up has besides: pages, the night's schedule, the watch over the folder, mail. */
@Configuration(proxyBeanMethods = false)
@ComponentScan({"io.huizong.web", "io.huizong.watch", "io.huizong.mail"})
public class Serving {}
