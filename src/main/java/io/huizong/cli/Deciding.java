package io.huizong.cli;

import io.huizong.decision.Actor;
import io.huizong.decision.Decisions;
import io.huizong.decision.Outcome;
import java.util.function.BiFunction;

/** Takes a decision for whoever sits at the command line, and says what became of it. */
final class Deciding {
    private final Shell shell;

    Deciding(Shell shell) {
        this.shell = shell;
    }

    int decide(Application application, BiFunction<Decisions, Actor, Outcome> decision) {
        Actor actor = new Actor(shell.user());
        return say(decision.apply(application.part(Decisions.class), actor));
    }

    private int say(Outcome outcome) {
        if (outcome instanceof Outcome.Done) {
            shell.out().println(outcome.words());
            return Main.DONE;
        }
        shell.err().println(outcome.words());
        return outcome instanceof Outcome.Unknown ? Main.WRONG_USAGE : Main.FAILED;
    }
}
