package io.huizong.job;

import io.huizong.form.FormSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of declared things: those of the program, then the office's own, which take their place. */
final class FormFolder {
    private FormFolder() {}

    /** {@code kind} is the folder of the program's own; {@code own} null for none of the office's. */
    static List<FormSource> sources(String kind, @Nullable Path own) throws IOException {
        List<FormSource> sources = new ArrayList<>();
        Resource[] bundled = new PathMatchingResourcePatternResolver().getResources("classpath:" + kind + "/*.yaml");
        for (Resource resource : bundled) {
            sources.add(new FormSource(
                    String.valueOf(resource.getFilename()), resource.getContentAsString(StandardCharsets.UTF_8)));
        }
        sources.sort(Comparator.comparing(FormSource::name));
        if (own != null) {
            try (Stream<Path> files = Files.list(own)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    sources.add(new FormSource(file.toString(), Files.readString(file)));
                }
            }
        }
        return sources;
    }
}
