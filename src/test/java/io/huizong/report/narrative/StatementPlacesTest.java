package io.huizong.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the sentences of a document come from, so that the next one's can be held against them. */
class StatementPlacesTest {
    @TempDir
    private Path folder;

    private List<Statement> statements(NarrativeDocument narrative, County county) throws IOException {
        return narrative.write(county.consolidated(), folder.resolve("试.docx"));
    }

    @Test
    void everySentenceOfTheMainDocumentHasAPlaceOfItsOwn() throws IOException {
        List<Statement> all = statements(NarrativeDocument.bundled(County.CORE), CountyMonths.june());
        assertThat(all).hasSizeGreaterThan(20);
        assertThat(all.stream().collect(Collectors.groupingBy(Statement::place)).values())
                .allMatch(same -> same.size() == 1);
        assertThat(all).noneMatch(one -> one.place().isEmpty());
    }

    @Test
    void theTurnOfALoopBelongsToItAndWhatWasLeftOutOfTheSentenceDoesNot() throws IOException {
        NarrativeDocument narrative = Narratives.written("""
                {{#each forms}}
                body| 该表上报{{form.reported.count}}家。
                {{/each}}
                body| 学习{{学习场次.amount}}，{{学习场次.sinceYearAgo}}；上月{{学习场次.previous}}。
                """, folder);
        List<Statement> with =
                statements(narrative, county(County.Then.same("41", "38"), County.Then.same("41", "30")));
        assertThat(with).extracting(Statement::text).contains("学习41场次，比上年同期增长36.7%；", "上月38场次。");
        assertThat(with)
                .extracting(Statement::place)
                .doesNotHaveDuplicates()
                .anyMatch(p -> p.startsWith("form=study|"));

        List<Statement> without = statements(narrative, county(County.Then.same("41", "38"), County.Then.NOTHING));
        assertThat(without).extracting(Statement::text).contains("学习41场次；", "上月38场次。");
        assertThat(without)
                .extracting(Statement::place)
                .isEqualTo(with.stream().map(Statement::place).toList());
    }

    private static County county(County.Then previous, County.Then yearAgo) {
        return County.of(County.CORE)
                .form("study", "rlnmbr", 3)
                .figure("study.sessions", "41", previous, yearAgo, "20", "9", "12")
                .form("articles", "rrrrrm");
    }
}
