package io.huizong.web.accounts;

import io.huizong.account.Account;
import io.huizong.account.Accounts;
import io.huizong.account.Change;
import io.huizong.account.Role;
import io.huizong.unit.ReportingUnit;
import io.huizong.web.Latest;
import io.huizong.web.Said;
import io.huizong.web.access.Me;
import io.huizong.web.access.Who;
import io.huizong.words.Messages;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may come in; what is changed here is for the administrator. A new password is on the page once. */
@Controller
@RequestMapping("/accounts")
class AccountsPage {
    private static final Messages WORDS = Messages.bundled();
    private static final String BACK = "redirect:/accounts";

    private final Accounts accounts;
    private final Latest latest;
    private final Said said;

    AccountsPage(Accounts accounts, Latest latest, Said said) {
        this.accounts = accounts;
        this.latest = latest;
        this.said = said;
    }

    /** A line of the list. */
    record Line(Account account, String role, @Nullable String unit, String created) {}

    /** Something to choose from. */
    record Choice(String code, String title) {}

    @GetMapping
    String show(Model model) {
        List<ReportingUnit> units = latest.basis().register().units();
        model.addAttribute(
                "lines", accounts.all().stream().map(a -> line(a, units)).toList());
        model.addAttribute(
                "roles", Arrays.stream(Role.values()).map(AccountsPage::choice).toList());
        model.addAttribute(
                "units",
                units.stream().map(unit -> new Choice(unit.code(), unit.name())).toList());
        return "accounts";
    }

    @PostMapping
    String add(
            @Me Who who,
            @RequestParam String name,
            @RequestParam String role,
            @RequestParam(required = false) String unit,
            RedirectAttributes next) {
        return back(accounts.add(who.actor(), name, role(role), given(unit)), next);
    }

    @PostMapping("/reset")
    String reset(@Me Who who, @RequestParam String name, RedirectAttributes next) {
        return back(accounts.reset(who.actor(), name), next);
    }

    @PostMapping("/disable")
    String disable(@Me Who who, @RequestParam String name, RedirectAttributes next) {
        return back(accounts.disabled(who.actor(), name, true), next);
    }

    @PostMapping("/enable")
    String enable(@Me Who who, @RequestParam String name, RedirectAttributes next) {
        return back(accounts.disabled(who.actor(), name, false), next);
    }

    @PostMapping("/role")
    String role(
            @Me Who who,
            @RequestParam String name,
            @RequestParam String role,
            @RequestParam(required = false) String unit,
            RedirectAttributes next) {
        return back(accounts.role(who.actor(), name, role(role), given(unit)), next);
    }

    private static String back(Change change, RedirectAttributes next) {
        if (change instanceof Change.WithPassword made) {
            next.addFlashAttribute("made", made);
        } else if (change instanceof Change.Refused refused) {
            next.addFlashAttribute("problem", WORDS.text(refused.key(), refused.arguments()));
        } else {
            next.addFlashAttribute("done", WORDS.text("accounts.done"));
        }
        return BACK;
    }

    private static Role role(String code) {
        return Role.of(code).orElseThrow(UnknownChoice::new);
    }

    /** A unit that is not in the register has nothing to see; it may come into it later. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private Line line(Account account, List<ReportingUnit> units) {
        String unit = units.stream()
                .filter(u -> u.code().equals(account.unit()))
                .map(ReportingUnit::name)
                .findFirst()
                .orElse(account.unit());
        return new Line(account, WORDS.text("role." + account.role().code()), unit, said.time(account.created()));
    }

    private static Choice choice(Role role) {
        return new Choice(role.code(), WORDS.text("role." + role.code()));
    }
}
