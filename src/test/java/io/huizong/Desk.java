package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.job.Consolidations;
import io.huizong.job.Progress;
import io.huizong.job.RunRequest;
import io.huizong.period.Period;
import io.huizong.report.PublicationOutcome;
import io.huizong.report.RunAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program's parts in this process, over folders of their own: nights without the wait for a JVM. */
public final class Desk implements AutoCloseable {
    private final Path folder;
    private final ConfigurableApplicationContext context;

    /** Over the folders below one, with further settings as they would be written on the command line. */
    public Desk(Path folder, String... settings) {
        this(folder, new SpringApplicationBuilder(Huizong.class).web(WebApplicationType.NONE), List.of(settings));
    }

    /** Of a setting that is there twice the last one counts. */
    Desk(Path folder, SpringApplicationBuilder program, List<String> settings) {
        this.folder = folder;
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : List.of("input", "output", "data")) {
            all.put("--huizong." + name, folder.resolve(name).toString());
        }
        for (String setting : settings) {
            int sign = setting.indexOf('=');
            all.put(setting.substring(0, sign), setting.substring(sign + 1));
        }
        this.context = program.logStartupInfo(false)
                .run(all.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    /** One run that must end well. */
    RunAccount night() {
        return night(Set.of());
    }

    /** One run that must end well and writes the reports of these periods only. */
    public RunAccount night(Set<Period> periods) {
        try {
            RunAccount account = part(Consolidations.class).run(Progress.SILENT, periods, false);
            assertThat(account.failures()).isEmpty();
            return account;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reports of one period written anew from what is stored, with these narratives besides what always is. */
    PublicationOutcome report(Period period, String... narratives) {
        RunRequest request = RunRequest.report("test", period, Set.of(narratives));
        try {
            return part(Consolidations.class)
                    .run(request, Progress.SILENT)
                    .outcomes()
                    .get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** A setting as the program has it. */
    String setting(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    public Path input() {
        return folder.resolve("input");
    }

    /** A file below the output folder. */
    Path output(String name) {
        return folder.resolve("output").resolve(name);
    }

    @Override
    public void close() {
        context.close();
    }
}
