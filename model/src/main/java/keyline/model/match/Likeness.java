package keyline.model.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.Column;
import keyline.model.Id;
import keyline.model.Namespace;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeFamily;

/// Looks for renames among what has no twin: schemas that share most of their tables, tables that share most of their
/// columns, columns of the same type whose names are alike or that stand in the same place.
final class Likeness {

    /// Half of the columns, or of the letters, is the least that makes one think of a rename.
    private static final double LEAST = 0.5;

    private final Matching matching;
    private final Set<Id> taken;

    Likeness(Matching matching) {
        this.matching = matching;
        this.taken = Set.copyOf(matching.pairs().values());
    }

    List<Rename> renames() {
        List<Rename> namespaces = likeliest(namespaces());
        List<Rename> found = new ArrayList<>(namespaces);
        found.addAll(tables());
        found.removeIf(rename -> movesAlong(rename, namespaces));
        for (Table theirs : matching.read().tables()) {
            if (matching.pairs().get(theirs.id()) instanceof TableId mine) {
                found.addAll(columns(matching.present().table(mine), theirs));
            }
        }
        return likeliest(found);
    }

    /// Each thing in its likeliest rename only.
    private static List<Rename> likeliest(List<Rename> found) {
        Set<Id> used = new HashSet<>();
        return found.stream()
                .sorted(Comparator.comparingDouble(Rename::likeness).reversed())
                .filter(rename -> !used.contains(rename.read()) && !used.contains(rename.present()))
                .peek(rename -> used.addAll(List.of(rename.read(), rename.present())))
                .toList();
    }

    private List<Rename> namespaces() {
        List<Rename> found = new ArrayList<>();
        for (Namespace theirs : matching.read().namespaces()) {
            if (!matching.pairs().containsKey(theirs.id())) {
                matching.present().namespaces().stream()
                        .filter(mine -> !taken.contains(mine.id()))
                        .map(mine ->
                                new Rename(theirs.id(), mine.id(), "", mine.name(), theirs.name(), alike(mine, theirs)))
                        .forEach(found::add);
            }
        }
        found.removeIf(rename -> rename.likeness() < LEAST);
        return found;
    }

    private double alike(Namespace mine, Namespace theirs) {
        return share(names(mine, matching.present()), names(theirs, matching.read()));
    }

    private static Set<String> names(Namespace namespace, Schema schema) {
        return schema.tables().stream()
                .filter(table -> table.namespace().equals(namespace.id()))
                .map(table -> Side.lower(table.name()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// Whether a table of one name is in a schema that may have been renamed.
    private boolean movesAlong(Rename rename, List<Rename> namespaces) {
        return rename.read() instanceof TableId read
                && rename.present() instanceof TableId present
                && movesAlong(matching.present().table(present), matching.read().table(read), namespaces);
    }

    private static boolean movesAlong(Table mine, Table theirs, List<Rename> namespaces) {
        return mine.name().equalsIgnoreCase(theirs.name())
                && namespaces.stream()
                        .anyMatch(each -> each.present().equals(mine.namespace())
                                && each.read().equals(theirs.namespace()));
    }

    private static String qualified(Table table, Schema schema) {
        String namespace = schema.namespaces().get(table.namespace()).name();
        return namespace.isEmpty() ? table.name() : namespace + "." + table.name();
    }

    private Rename rename(Table mine, Table theirs) {
        String before = qualified(mine, matching.present());
        return new Rename(theirs.id(), mine.id(), "", before, qualified(theirs, matching.read()), alike(mine, theirs));
    }

    private List<Rename> tables() {
        List<Rename> found = new ArrayList<>();
        List<Table> lost = lost(matching.present());
        for (Table theirs : matching.read().tables()) {
            if (!matching.pairs().containsKey(theirs.id())) {
                lost.forEach(mine -> found.add(rename(mine, theirs)));
            }
        }
        found.removeIf(rename -> rename.likeness() < LEAST);
        return found;
    }

    private List<Table> lost(Schema present) {
        return present.tables().stream()
                .filter(table -> !taken.contains(table.id()))
                .toList();
    }

    /// The share of the columns that both have.
    private static double alike(Table mine, Table theirs) {
        return share(names(mine), names(theirs));
    }

    private static double share(Set<String> mine, Set<String> theirs) {
        Set<String> all = new HashSet<>(mine);
        all.addAll(theirs);
        Set<String> both = new HashSet<>(mine);
        both.retainAll(theirs);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static Set<String> names(Table table) {
        return table.columns().stream()
                .map(column -> Side.lower(column.name()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<Rename> columns(Table mine, Table theirs) {
        List<Rename> found = new ArrayList<>();
        for (Column now : theirs.columns()) {
            if (!matching.pairs().containsKey(now.id())) {
                mine.columns().stream()
                        .filter(was -> !taken.contains(was.id()))
                        .map(was -> new Rename(
                                now.id(),
                                was.id(),
                                qualified(mine, matching.present()),
                                was.name(),
                                now.name(),
                                alike(mine, was, theirs, now)))
                        .forEach(found::add);
            }
        }
        found.removeIf(rename -> rename.likeness() < LEAST);
        return found;
    }

    private double alike(Table mine, Column was, Table theirs, Column now) {
        if (TypeFamily.of(was.type(), matching.present()) != TypeFamily.of(now.type(), matching.read())) {
            return 0;
        }
        double place = mine.columns().indexOf(was) == theirs.columns().indexOf(now) ? LEAST : 0;
        return Math.min(1, place + alike(was.name(), now.name()));
    }

    /// The share of the pairs of neighbouring letters that both words have (Dice's coefficient).
    static double alike(String one, String other) {
        Set<String> first = letterPairs(one);
        Set<String> second = letterPairs(other);
        int all = first.size() + second.size();
        first.retainAll(second);
        return all == 0 ? 0 : 2.0 * first.size() / all;
    }

    private static Set<String> letterPairs(String word) {
        String lower = Side.lower(word);
        return IntStream.range(1, lower.length())
                .mapToObj(i -> lower.substring(i - 1, i + 1))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
