package io.huizong.cli;

import io.huizong.form.FaultyForms;
import io.huizong.intake.FaultyReference;
import io.huizong.job.FaultySettings;
import io.huizong.job.RunGoing;
import io.huizong.report.narrative.FaultyNarrative;
import io.huizong.words.Messages;
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
        System.exit(elsewhere.isPresent() ? elsewhere.getAsInt() : run(arguments));
    }

    static int run(String[] arguments) {
        CommandLine line = new CommandLine(new HuizongCommand());
        line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem));
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

    /** What the operator or the clerk can mend is said in words; anything else goes to the log in full. */
    private static int failed(Exception problem) {
        List<String> faults = causes(problem)
                .map(Main::faults)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
        if (faults.isEmpty()) {
            LoggerFactory.getLogger(Main.class).error("failed", problem);
            System.err.println(Messages.bundled().text("run.failed", Map.of("problem", String.valueOf(problem))));
        }
        faults.forEach(System.err::println);
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
