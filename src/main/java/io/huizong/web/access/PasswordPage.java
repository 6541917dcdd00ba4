package io.huizong.web.access;

import io.huizong.account.Accounts;
import io.huizong.account.Change;
import io.huizong.account.Door;
import io.huizong.words.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where everybody chooses a password of their own; all that is open with the old one ends. */
@Controller
class PasswordPage {
    private static final Messages WORDS = Messages.bundled();

    private final Accounts accounts;
    private final Door door;

    PasswordPage(Accounts accounts, Door door) {
        this.accounts = accounts;
        this.door = door;
    }

    @GetMapping("/password")
    String show(@AuthenticationPrincipal LoggedIn me, Model model) {
        model.addAttribute("mustChange", me.account().mustChange());
        return "password";
    }

    @PostMapping("/password")
    String change(
            @AuthenticationPrincipal LoggedIn me,
            Wish wish,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<String> problem = wish.chosen().equals(wish.again())
                ? change(me.getName(), wish.old(), wish.chosen(), request.getRemoteAddr())
                : Optional.of(WORDS.text("password.twice"));
        if (problem.isPresent()) {
            model.addAttribute("problem", problem.get());
            return show(me, model);
        }
        goOn(me.getName(), request, response);
        return "redirect:/";
    }

    /** What the form says. */
    record Wish(String old, String chosen, String again) {}

    /** This session is let in anew, the others are not. */
    private void goOn(String name, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext before = SecurityContextHolder.getContext();
        Object details = Objects.requireNonNull(before.getAuthentication()).getDetails();
        SecurityContext now = SecurityContextHolder.createEmptyContext();
        now.setAuthentication(LogIn.letIn(accounts.find(name).orElseThrow(), details));
        SecurityContextHolder.setContext(now);
        request.changeSessionId();
        new HttpSessionSecurityContextRepository().saveContext(now, request, response);
    }

    private Optional<String> change(String name, String old, String chosen, String address) {
        if (door.enter(name, old, address).isEmpty()) {
            return Optional.of(WORDS.text("password.old"));
        }
        return accounts.password(name, chosen) instanceof Change.Refused refused
                ? Optional.of(WORDS.text(refused.key(), refused.arguments()))
                : Optional.empty();
    }
}
