package io.huizong.report;

import io.huizong.figures.Consolidation;
import io.huizong.store.Publications;
import io.huizong.store.Publications.Move;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Plans where the files of one period go, and which of those of before go away. */
final class PeriodMoves {
    private final String folder;
    private final Map<String, Set<String>> published;
    private final Placement placement;
    private final List<Move> removals = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<String> beside = new ArrayList<>();
    private final Set<String> meant = new HashSet<>();

    PeriodMoves(OutputFolder output, Publications publications, Consolidation consolidation) {
        this.folder = consolidation.period().toString();
        this.published = publications.published(consolidation.period());
        this.placement = new Placement(output.folder(), published, consolidation.generatedAt());
    }

    /**
     * Plans to put a file in its place, or beside one that the office has open or has changed.
     *
     * @param name below the period's folder
     * @return whether it goes beside
     */
    boolean put(Path staged, String name) throws IOException {
        Move move = add(staged, name, false);
        boolean aside = Placement.isBeside(move, folder, name);
        if (aside) {
            beside.add(move.target());
        }
        return aside;
    }

    /** As {@link #put}, but leaves a file there that is as it was published and says the same. */
    void putIfNew(Path staged, String name) throws IOException {
        if (placement.isSameAs(staged, folder, name)) {
            meant.add(folder + "/" + name);
            Files.delete(staged);
        } else {
            put(staged, name);
        }
    }

    /** Plans to put a file in its place whatever is there: nobody edits it. */
    void putForMachines(Path staged, String name) throws IOException {
        add(staged, name, true);
    }

    private Move add(Path staged, String name, boolean forMachines) throws IOException {
        Placement.force(staged);
        Move move = placement.plan(staged, folder, name, forMachines);
        moves.add(move);
        meant.add(folder + "/" + name);
        meant.add(move.target());
        return move;
    }

    /** Plans to take away what was published before, has not been put anew, and is as it was. */
    void clearAway() throws IOException {
        for (String target : published.keySet()) {
            if (!meant.contains(target)) {
                placement.removal(folder, target.substring(folder.length() + 1)).ifPresent(removals::add);
            }
        }
    }

    /** In the order in which they are made: what was planned last comes last. */
    List<Move> all() {
        return Stream.concat(removals.stream(), moves.stream()).toList();
    }

    /** Targets below the output folder that are written. */
    List<String> written() {
        return moves.stream().map(Move::target).toList();
    }

    /** Those of them that go beside a file of the office. */
    List<String> beside() {
        return List.copyOf(beside);
    }
}
