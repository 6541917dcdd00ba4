package io.huizong.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.form.FormSource;
import io.huizong.form.Value;
import io.huizong.table.Entry;
import io.huizong.table.Entry.Origin;
import io.huizong.table.TableRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private static final String YAML = """
            form: visits
            title: 参观情况统计表
            sheet: 参观
            layout: list
            due: month
            fields:
              - name: place
                header: 地点
                type: text
              - name: people
                header: 人数
                type: integer
                measure: 人
              - name: groups
                header: 批次
                type: integer
                default: 1
            indicators:
              - {code: visits.people, title: 参观人数, measure: 人, value: sum(people)}
            """;

    private static Form form(String yaml) {
        return FormCatalog.load(List.of(new FormSource("visits.yaml", yaml)))
                .form("visits")
                .orElseThrow();
    }

    private static TableRow.Data row(int number, Entry... entries) {
        return new TableRow.Data(number, false, List.of(entries), List.of());
    }

    private static Entry text(String text, int column) {
        return new Entry(new Value.Text(text), text, Origin.WRITTEN, column);
    }

    private static Entry number(int number, String written, int column) {
        return new Entry(new Value.Numeric(BigDecimal.valueOf(number)), written, Origin.WRITTEN, column);
    }

    @Test
    void recordsComeBackWithWhereTheyStandAndWhatIsWritten() {
        Form form = form(YAML);
        Entry noGroups = new Entry(new Value.Numeric(BigDecimal.ONE), null, Origin.DEFAULT, 5);
        List<StoredRecord> records = List.of(
                StoredRecord.of("一", row(4, text("县馆", 2), number(12_000, "1.2万", 3), noGroups)),
                StoredRecord.of("一", row(5, text("乡馆", 2), number(7, "7", 3), number(2, "2", 5))),
                StoredRecord.of(null, row(9, text("村馆", 1), number(8, "8", 4), number(3, "３", 2))));

        List<StoredRecord> read = Records.unpack(form, Records.pack(form, records));

        assertThat(read).isEqualTo(records);
        assertThat(read.get(0).columns()).containsExactly(2, 3, 5);
        assertThat(read.get(2).columns()).containsExactly(1, 4, 2);
        assertThat(read.get(0).writtenAt(0)).isEqualTo("县馆");
        assertThat(read.get(0).writtenAt(1)).isEqualTo("1.2万");
        assertThat(read.get(0).writtenAt(2)).isEmpty();
        assertThat(read.get(1).writtenAt(1)).isEqualTo("7");
        assertThat(read.get(2).writtenAt(2)).isEqualTo("３");
    }

    @Test
    void formMayLoseGainAndMoveFields() {
        Form before = form(YAML);
        Form now = form(YAML.replace("name: place\n    header: 地点", "name: town\n    header: 乡镇")
                .replace("- name: people", "- {name: note, header: 备注, type: text}\n  - name: people"));
        byte[] kept = Records.pack(
                before,
                List.of(StoredRecord.of("一", row(4, text("县馆", 2), number(120, "120人", 3), number(2, "2", 5)))));

        StoredRecord read = Records.unpack(now, kept).get(0);

        assertThat(read.record().text(now, "town")).isEmpty();
        assertThat(read.record().text(now, "note")).isEmpty();
        assertThat(read.record().number(now, "people")).isEqualByComparingTo("120");
        assertThat(read.columns()).containsExactly(0, 0, 3, 5);
        assertThat(read.writtenAt(now.indexOf("people"))).isEqualTo("120人");
    }

    /** As blocks were before places were kept. */
    @Test
    void recordsOfBeforeStandNowhere() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write("[[\"place\",\"people\",\"groups\"],[\"一\",4,\"县馆\",\"12\",null]]"
                    .getBytes(StandardCharsets.UTF_8));
        }

        StoredRecord read = Records.unpack(form(YAML), bytes.toByteArray()).get(0);

        assertThat(read.record().row()).isEqualTo(4);
        assertThat(read.columns()).containsExactly(0, 0, 0);
        assertThat(read.writtenAt(1)).isEqualTo("12");
        assertThat(read.writtenAt(2)).isEmpty();
    }
}
