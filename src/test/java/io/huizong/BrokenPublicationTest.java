package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.period.Period;
import io.huizong.report.Publisher;
import io.huizong.store.Publications;
import io.huizong.store.Publications.Move;
import io.huizong.store.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A process that is killed between two renames leaves a journal, from which the next one completes them. */
class BrokenPublicationTest {
    private static final Period MAY = Period.of("2024-05");
    private static final Period JUNE = Period.of("2024-06");
    private static final List<String> NAMES = List.of("甲.xlsx", "乙.docx", "figures.json");

    @TempDir
    private Path folder;

    private Path output;
    private ConfigurableApplicationContext context;
    private Publications publications;
    private Publisher publisher;
    private long run;

    @BeforeEach
    void start() {
        output = folder.resolve("output");
        context = new SpringApplicationBuilder(Huizong.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--huizong.output=" + output, "--huizong.data=" + folder.resolve("data"));
        publications = context.getBean(Publications.class);
        publisher = context.getBean(Publisher.class);
        run = context.getBean(Runs.class).begin("run", "");
    }

    @AfterEach
    void end() {
        context.close();
    }

    /** Old files in place, new ones staged, the journal written. */
    private List<Move> begun(Period period) throws IOException {
        Files.createDirectories(output.resolve(period.toString()));
        Files.createDirectories(output.resolve(".staging").resolve(period + "-" + run));
        for (String name : NAMES) {
            Files.writeString(output.resolve(period.toString()).resolve(name), "old " + name);
            Files.writeString(output.resolve(".staging/" + period + "-" + run).resolve(name), "new " + name);
        }
        List<Move> moves = NAMES.stream()
                .map(name -> new Move(
                        ".staging/" + period + "-" + run + "/" + name,
                        period + "/" + name,
                        period + "/history/then/" + name,
                        "hash of " + name))
                .toList();
        publications.begin(run, period, moves, "{}");
        return moves;
    }

    private void keep(Move move) throws IOException {
        Path kept = output.resolve(move.kept());
        Files.createDirectories(kept.getParent());
        Files.copy(output.resolve(move.target()), kept);
    }

    private void rename(Move move) throws IOException {
        keep(move);
        Files.delete(output.resolve(move.target()));
        Files.move(output.resolve(move.staged()), output.resolve(move.target()));
    }

    private void assertNewInPlace(Period period) {
        for (String name : NAMES) {
            assertThat(output.resolve(period.toString()).resolve(name)).hasContent("new " + name);
            assertThat(output.resolve(period + "/history/then").resolve(name)).hasContent("old " + name);
        }
    }

    @Test
    void journalOfWhichNothingWasDone() throws IOException {
        begun(JUNE);

        publisher.recover();

        assertNewInPlace(JUNE);
        assertThat(publications.broken()).isEmpty();
        assertThat(output.resolve(".staging")).doesNotExist();
    }

    @Test
    void killedBetweenTwoRenames() throws IOException {
        List<Move> moves = begun(JUNE);
        rename(moves.get(0));

        publisher.recover();

        assertNewInPlace(JUNE);
        assertThat(publications.broken()).isEmpty();
    }

    @Test
    void killedBetweenKeepingTheOldAndRenamingTheNew() throws IOException {
        List<Move> moves = begun(JUNE);
        rename(moves.get(0));
        keep(moves.get(1));

        publisher.recover();

        assertNewInPlace(JUNE);
    }

    @Test
    void killedAfterTheLastRename() throws IOException {
        for (Move move : begun(JUNE)) {
            rename(move);
        }

        publisher.recover();
        publisher.recover();

        assertNewInPlace(JUNE);
        assertThat(publications.broken()).isEmpty();
        assertThat(publications.published(JUNE)).containsKey("2024-06/甲.xlsx");
    }

    @Test
    void stagedFilesWithoutAJournalAreCleared() throws IOException {
        Files.createDirectories(output.resolve(".staging/2024-06-1"));
        Files.writeString(output.resolve(".staging/2024-06-1/甲.xlsx"), "half");

        publisher.recover();

        assertThat(output.resolve(".staging")).doesNotExist();
    }

    @Test
    void journalThatCannotBeCompletedStopsNoOther() throws IOException {
        List<Move> stuck = begun(MAY);
        Files.delete(output.resolve(stuck.get(2).target()));
        Path obstacle =
                Files.createDirectories(output.resolve(stuck.get(2).target()).resolve("x"));
        begun(JUNE);

        publisher.recover();

        assertNewInPlace(JUNE);
        assertThat(publications.broken())
                .extracting(Publications.Journal::period)
                .containsExactly(MAY);
        Files.delete(obstacle);
        Files.delete(obstacle.getParent());
        publisher.recover();
        assertThat(output.resolve(stuck.get(2).target())).hasContent("new figures.json");
        assertThat(publications.broken()).isEmpty();
    }
}
