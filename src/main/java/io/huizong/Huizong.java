package io.huizong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Huizong {
    public static void main(String[] args) {
        SpringApplication.run(Huizong.class, args);
    }
}
