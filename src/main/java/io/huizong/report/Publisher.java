package io.huizong.report;

import io.huizong.figures.Basis;
import io.huizong.figures.Consolidation;
import io.huizong.figures.Consolidator;
import io.huizong.figures.ControlTotal;
import io.huizong.period.Period;
import io.huizong.report.changes.Published;
import io.huizong.report.narrative.NarrativeRefused;
import io.huizong.report.returns.ReturnCopies;
import io.huizong.report.returns.ReturnCopy;
import io.huizong.store.Effects;
import io.huizong.store.Publications;
import io.huizong.store.Publications.Content;
import io.huizong.store.Publications.Journal;
import io.huizong.store.Publications.Move;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes all reports of a period beside the old ones, checks them, and puts them in place together. */
@Component
public class Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final String RETURNS = Messages.bundled().text("publish.returns");

    private final Consolidator consolidator;
    private final Narratives narratives;
    private final ReturnCopies returns;
    private final Publications publications;
    private final OutputFolder output;
    private final Effects effects;

    Publisher(
            Consolidator consolidator,
            Narratives narratives,
            ReturnCopies returns,
            Publications publications,
            OutputFolder output,
            Effects effects) {
        this.effects = effects;
        this.consolidator = consolidator;
        this.narratives = narratives;
        this.returns = returns;
        this.publications = publications;
        this.output = output;
    }

    /** Publishes one period; what fails leaves the period's old files as they are. */
    public PublicationOutcome publish(long run, Period period, Basis basis) {
        return publish(run, period, basis, Set.of());
    }

    /**
     * Publishes one period with narratives that are not always written. What was once asked for belongs to the period:
     * later publications write it anew, or it would say what was true once.
     *
     * @param asked their codes
     */
    public PublicationOutcome publish(long run, Period period, Basis basis, Set<String> asked) {
        Consolidation consolidation = consolidator.consolidate(period, basis);
        List<String> broken =
                consolidation.brokenControls().stream().map(Publisher::words).toList();
        if (!broken.isEmpty()) {
            return new PublicationOutcome.Failed(period, broken);
        }
        try {
            return place(run, consolidation, asked);
        } catch (NarrativeRefused e) {
            return new PublicationOutcome.Failed(period, List.of(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            return new PublicationOutcome.Failed(
                    period,
                    List.of(Messages.bundled().text("publish.unwritable", Map.of("problem", String.valueOf(e)))));
        }
    }

    private static String words(ControlTotal control) {
        return Messages.bundled()
                .text(
                        "publish." + control.rule(),
                        Map.of("subject", control.subject(), "left", control.left(), "right", control.right()));
    }

    private PublicationOutcome place(long run, Consolidation consolidation, Set<String> asked) throws IOException {
        Period period = consolidation.period();
        Path staging = output.staging(period + "-" + run);
        PeriodFiles files = new PeriodFiles(consolidation, staging, effects);
        PeriodMoves moves = new PeriodMoves(output, publications, consolidation);
        Optional<Content> last = said(period, PeriodFiles.FIGURES);
        files.narrate(narratives.of(period.type(), belonging(last, asked)));
        List<ReturnCopy> copies = returns.write(consolidation, staging.resolve(RETURNS));
        files.tabulate(last, copies);
        for (ReturnCopy copy : copies) {
            moves.putIfNew(copy.file(), RETURNS + "/" + copy.name());
        }
        documents(files, moves, period);
        for (String name : files.tables()) {
            moves.put(files.staged(name), name);
        }
        moves.putForMachines(files.staged(PeriodFiles.FIGURES), PeriodFiles.FIGURES);
        moves.clearAway();
        complete(publications.begin(run, period, moves.all(), files.said()));
        return new PublicationOutcome.Published(period, moves.written(), moves.beside(), owing(consolidation));
    }

    /** Where one goes beside the office's own, what has changed since that was published goes with it. */
    private void documents(PeriodFiles files, PeriodMoves moves, Period period) throws IOException {
        for (PeriodFiles.Document document : files.documents()) {
            String name = document.name();
            if (moves.put(files.staged(name), name)) {
                String comparison = files.compare(document, said(period, name));
                moves.put(files.staged(comparison), comparison);
            }
        }
    }

    private static Set<String> belonging(Optional<Content> last, Set<String> asked) {
        Set<String> codes = new HashSet<>(asked);
        last.ifPresent(
                content -> codes.addAll(Published.of(content.text()).further().keySet()));
        return codes;
    }

    /** What the publication said that last put a file in its place. */
    private Optional<Content> said(Period period, String name) {
        return publications.lastWith(period, period + "/" + name);
    }

    private static int owing(Consolidation consolidation) {
        return consolidation.coverage().stream()
                .flatMap(c -> c.standings().values().stream())
                .mapToInt(standing -> Math.max(0, standing.monthsOwed() - standing.monthsReported()))
                .sum();
    }

    /**
     * Makes all moves of a publication and notes it as done.
     *
     * @throws IOException if a file cannot be moved; the journal stays
     */
    private void complete(Journal journal) throws IOException {
        for (Move move : journal.moves()) {
            Placement.make(output.folder(), move);
        }
        publications.done(journal);
        output.clear(journal.moves());
    }

    /**
     * Completes what a crash broke off between two renames, and clears away what it left unfinished before. What can
     * still not be put in place stays as it is: its period is to be published anew, which says why it fails.
     *
     * @throws IOException if the folder of unfinished files cannot be cleared
     */
    public void recover() throws IOException {
        boolean whole = true;
        for (Journal journal : publications.broken()) {
            try {
                complete(journal);
            } catch (IOException e) {
                LOG.warn("the reports of {} are still not in place", journal.period(), e);
                whole = false;
            }
        }
        if (whole) {
            clear();
        }
    }

    private void clear() throws IOException {
        Path staging = output.folder().resolve(OutputFolder.STAGING);
        if (Files.exists(staging)) {
            try (Stream<Path> left = Files.walk(staging)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
