package io.huizong.form;

import io.huizong.finding.Severity;
import java.util.Map;

/** A condition that each record of a form must meet; its message may name fields in braces. */
public record Rule(String id, RuleExpression check, Severity severity, String message) {

    /** The message with the record's values in place of the names in braces. */
    public String message(Form form, FormRecord record) {
        String text = message;
        for (Field field : form.fields()) {
            text = text.replace("{" + field.name() + "}", record.text(form, field.name()));
        }
        return text;
    }

    /** The same with values by name. */
    public String message(Map<String, Value> values) {
        String text = message;
        for (Map.Entry<String, Value> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue().text());
        }
        return text;
    }
}
