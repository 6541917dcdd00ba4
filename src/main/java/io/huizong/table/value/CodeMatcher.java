package io.huizong.table.value;

import io.huizong.form.FieldType.Code;
import io.huizong.form.FieldType.CodeType;
import io.huizong.words.Distance;
import io.huizong.words.Folded;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the code that a text means: its own name or an alias, without spaces and width. */
public final class CodeMatcher {
    private final Map<String, String> names = new HashMap<>();
    private final CodeType type;

    public CodeMatcher(CodeType type) {
        this.type = type;
        for (Code code : type.codes()) {
            code.aliases().forEach(alias -> names.putIfAbsent(Folded.compact(alias), code.name()));
        }
        type.codes().forEach(code -> names.put(Folded.compact(code.name()), code.name()));
    }

    public Optional<String> match(String text) {
        return Optional.ofNullable(names.get(Folded.compact(text)));
    }

    /** The code whose name is nearest to a text. */
    public String nearest(String text) {
        String wanted = Folded.compact(text);
        return type.codes().stream()
                .map(Code::name)
                .min(Comparator.comparingInt(name -> Distance.between(wanted, Folded.compact(name))))
                .orElse("");
    }
}
