package io.huizong.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in. */
@Controller
class HomePage {
    @GetMapping("/")
    String home() {
        return "redirect:/coverage";
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }
}
