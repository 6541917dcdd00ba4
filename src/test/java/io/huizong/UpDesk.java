package io.huizong;

import io.huizong.web.Serving;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program as it stays up, in this process, on a free port: the clock's run is switched off unless it is asked for. */
public final class UpDesk implements AutoCloseable {
    private final Path folder;
    private final ConfigurableApplicationContext context;

    /** Over the folders below one, with further settings as they would be written on the command line. */
    public UpDesk(Path folder, String... settings) {
        this.folder = folder;
        this.context = new SpringApplicationBuilder(Huizong.class, Serving.class)
                .web(WebApplicationType.SERVLET)
                .logStartupInfo(false)
                .run(Stream.concat(
                                Stream.of(
                                        "--huizong.input=" + folder.resolve("input"),
                                        "--huizong.output=" + folder.resolve("output"),
                                        "--huizong.data=" + folder.resolve("data"),
                                        "--huizong.schedule.cron=-",
                                        "--huizong.management.port=-1",
                                        "--server.port=0"),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public Path input() {
        return folder.resolve("input");
    }

    /** A file below the output folder. */
    public Path output(String name) {
        return folder.resolve("output").resolve(name);
    }

    /** The port that the pages are on. */
    public int port() {
        return Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    @Override
    public void close() {
        context.close();
    }
}
