package io.huizong.report.json;

import io.huizong.finding.Finding;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Findings as a JSON array. */
public final class FindingsJson {
    private FindingsJson() {}

    public static String of(List<Finding> findings) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonMapper.builder().build().createGenerator(text)) {
            out.writeStartArray();
            findings.forEach(finding -> FiguresJson.write(out, finding));
            out.writeEndArray();
        }
        return text.toString();
    }
}
