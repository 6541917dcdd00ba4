package io.huizong.cli;

import io.huizong.cli.relay.HandOver;
import io.huizong.form.FaultyForms;
import io.huizong.intake.FaultyReference;
import io.huizong.job.FaultySettings;
import io.huizong.job.RunGoing;
import io.huizong.report.narrative.FaultyNarrative;
import io.huizong.words.Messages;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Where the program starts; turns commands into exit codes. */
public final class Main {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int INCOMPLETE = 3;

    private Main() {}

    public static void main(String[] arguments) {
        OptionalInt elsewhere = FileNameEncoding.relaunchIfNeeded(arguments);
        OutOfMemory.endsTheProcess();
        System.exit(elsewhere.isPresent() ? elsewhere.getAsInt() : run(arguments, new Shell.Own()));
    }

    static int run(String[] arguments, Shell shell) {
        CommandLine line = new CommandLine(HuizongCommand.class, new CommandFactory(shell));
        line.setOut(new PrintWriter(shell.out(), true, shell.charset()));
        line.setErr(new PrintWriter(shell.err(), true, shell.charset()));
        line.setExecutionExceptionHandler((problem, command, parsed) -> problem instanceof ServedElsewhere elsewhere
                ? handOver(elsewhere, List.of(arguments), shell)
                : failed(problem, shell.err()));
        line.setParameterExceptionHandler((problem, given) -> {
            problem.getCommandLine()
                    .getErr()
                    .println(Messages.bundled()
                            .text("cli.usage", Map.of("problem", String.valueOf(problem.getMessage()))));
            problem.getCommandLine().usage(problem.getCommandLine().getErr());
            return WRONG_USAGE;
        });
        return line.execute(arguments);
    }

    /** To the process that stays up; where nobody listens any more, that process is about to end. */
    private static int handOver(ServedElsewhere elsewhere, List<String> arguments, Shell shell)
            throws InterruptedException {
        try (Watching progress = shell.progress()) {
            HandOver hand = new HandOver(elsewhere.door(), progress, shell.out(), shell.err());
            OptionalInt exit = hand.hand(elsewhere.command(arguments));
            if (exit.isPresent()) {
                return exit.getAsInt();
            }
            shell.err().println(elsewhere.getMessage());
        } catch (HandOver.BrokenOff e) {
            shell.err().println(Messages.bundled().text("serve.broken-off"));
        }
        return FAILED;
    }

    /** What the operator or the clerk can mend is said in words; anything else goes to the log in full. */
    private static int failed(Exception problem, PrintStream err) {
        List<String> faults = causes(problem)
                .map(Main::faults)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
        if (faults.isEmpty()) {
            LoggerFactory.getLogger(Main.class).error("failed", problem);
            err.println(Messages.bundled().text("run.failed", Map.of("problem", String.valueOf(problem))));
        }
        faults.forEach(err::println);
        return FAILED;
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<List<String>> faults(Throwable cause) {
        return Stream.<Optional<List<String>>>of(
                        of(cause, FaultyForms.class, FaultyForms::mistakes),
                        of(cause, FaultyNarrative.class, FaultyNarrative::mistakes),
                        of(cause, FaultySettings.class, FaultySettings::faults),
                        of(cause, RunGoing.class, e -> List.of(String.valueOf(e.getMessage()))),
                        of(cause, NotNow.class, e -> List.of(String.valueOf(e.getMessage()))),
                        of(cause, FaultyReference.class, e -> List.of(String.valueOf(e.getMessage()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <T> Optional<List<String>> of(Throwable cause, Class<T> type, Function<T, List<String>> lines) {
        return type.isInstance(cause) ? Optional.of(lines.apply(type.cast(cause))) : Optional.empty();
    }
}
