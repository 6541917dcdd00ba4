package io.huizong.table.value;

import io.huizong.form.FieldType;
import io.huizong.form.Form;
import io.huizong.form.Item;
import io.huizong.words.Distance;
import io.huizong.words.Folded;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the item of a form that a text means: its name or an alias, numbered, marked or with its measure. */
public final class ItemMatcher {
    private final Form form;
    private final Map<String, Item> names = new HashMap<>();

    /** Knows the items of a form; none where it lists none. */
    public ItemMatcher(Form form) {
        this.form = form;
        if (form.isItems() && form.fields().get(form.indexOf(Item.NAME)).type() instanceof FieldType.CodeType type) {
            Map<String, Item> items = new HashMap<>();
            form.items().forEach(item -> items.put(item.name(), item));
            type.codes().forEach(code -> code.aliases().forEach(alias -> put(alias, items.get(code.name()))));
            form.items().forEach(item -> names.put(Folded.compact(item.name()), item));
        }
    }

    private void put(String alias, @Nullable Item item) {
        if (item != null) {
            names.putIfAbsent(Folded.compact(alias), item);
        }
    }

    /**
     * What a text names.
     *
     * @param measure the one that stands with the name; null for none
     */
    public record Match(Item item, @Nullable String measure) {}

    public Optional<Match> match(String text) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        for (ItemName spelling : ItemName.spellings(text)) {
            Item item = names.get(spelling.text());
            if (item != null) {
                return Optional.of(new Match(item, spelling.measure()));
            }
        }
        return Optional.empty();
    }

    /** The name of the item that is nearest to a text. */
    public String nearest(String text) {
        String wanted = ItemName.spellings(text).stream()
                .reduce((longer, shorter) -> shorter)
                .map(ItemName::text)
                .orElse("");
        return form.items().stream()
                .map(Item::name)
                .min(Comparator.comparingInt(name -> Distance.between(wanted, Folded.compact(name))))
                .orElse("");
    }
}
