package io.huizong.table.header;

import io.huizong.form.Form;
import io.huizong.form.Item;
import io.huizong.sheet.Cell;
import io.huizong.table.cells.RowCells;
import io.huizong.table.value.ItemMatcher;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What rows below the header of a form that lists items say of themselves. Left of the items' column may stand the groups
 * to which they belong; only where nothing stands in that column itself is it looked there.
 */
public final class ItemLines {
    private final Header header;
    private final ItemMatcher matcher;
    private final List<Integer> columns;
    private final int value;

    /** Looks below a header; of a form that lists no items no row is a line. */
    public ItemLines(Header header) {
        Form form = header.form();
        this.header = header;
        this.matcher = new ItemMatcher(form);
        Integer item = header.column(form.indexOf(Item.NAME));
        Integer number = header.column(form.indexOf(Item.VALUE));
        this.value = number == null ? 0 : number;
        this.columns = form.isItems() && item != null ? columns(item) : List.of();
    }

    private List<Integer> columns(int item) {
        return IntStream.iterate(item, c -> c >= Math.min(item, header.firstColumn()), c -> c - 1)
                .filter(c -> c == item || header.field(c).isEmpty())
                .filter(c -> !header.serials().contains(c))
                .boxed()
                .toList();
    }

    /**
     * What a line is called.
     *
     * @param match the item that it names; null if it is none of the form's
     */
    public record Name(int column, String written, ItemMatcher.@Nullable Match match) {}

    /** What a row is called; empty where nothing stands in its place, not even a merged cell of a row above. */
    public Optional<Name> name(RowCells cells) {
        Optional<Name> own = columns.stream()
                .filter(column -> cells.all().get(column) instanceof Cell.Text)
                .findFirst()
                .map(column -> name(column, cells.all()));
        return own.or(() -> columns.stream()
                .limit(1)
                .filter(column -> cells.whole().get(column) instanceof Cell.Text)
                .findFirst()
                .map(column -> name(column, cells.whole())));
    }

    private Name name(int column, SortedMap<Integer, Cell> cells) {
        String written =
                Optional.ofNullable(cells.get(column)).map(Cell::written).orElse("");
        return new Name(column, written.strip(), matcher.match(written).orElse(null));
    }

    /** The item's name that is nearest to what is written. */
    public String nearest(String written) {
        return matcher.nearest(written);
    }

    /** Whether a row is surely a line: it names an item. */
    public boolean isItem(RowCells cells) {
        return name(cells).filter(name -> name.match() != null).isPresent();
    }

    /** Whether a row is no header, whatever its words: it names an item, or a number stands where values do. */
    public boolean isLine(RowCells cells) {
        return !columns.isEmpty() && (cells.all().get(value) instanceof Cell.Numeric || isItem(cells));
    }

    /** What a row holds besides its serial number. */
    static SortedMap<Integer, Cell> told(RowCells cells, Header header) {
        SortedMap<Integer, Cell> told = new TreeMap<>(cells.all());
        told.keySet().removeAll(header.serials());
        return told;
    }

    /** Whether a line's name or number may stand in a column. */
    public boolean isNamed(int column) {
        return columns.contains(column) || header.serials().contains(column);
    }
}
