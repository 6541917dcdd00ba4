package io.huizong.job;

import io.huizong.unit.MediaRegister;
import io.huizong.unit.Medium;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The national media that the program knows by itself. */
record BundledMedia(List<Medium> all) {
    static BundledMedia read() throws IOException {
        try (InputStream in = new ClassPathResource("media.yaml").getInputStream()) {
            List<Map<String, Object>> lines = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new BundledMedia(lines.stream().map(BundledMedia::medium).toList());
        }
    }

    private static Medium medium(Map<String, Object> line) {
        List<String> aliases = line.get("aliases") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return new Medium(String.valueOf(line.get("name")), aliases, String.valueOf(line.get("level")));
    }

    /** On top of them an office's own, which take the place of those of the same name. */
    MediaRegister with(List<Medium> own) {
        List<Medium> media = new ArrayList<>(all);
        media.addAll(own);
        return new MediaRegister(media);
    }
}
