package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.ReferentialAction;

/// Finds the columns that are referred to: `users.id`.
record References(Draft draft) {

    /// A column of a table.
    record Target(TableDraft table, ColumnId column) {}

    Target column(Found found) throws NotUnderstood {
        Chain chain = draft.chain(found);
        Optional<TableDraft> table = draft.table(chain);
        if (table.isEmpty() || chain.links().size() != 1) {
            throw new NotUnderstood(
                    chain.module().isEmpty()
                            ? "the column that is referred to isn't known"
                            : "%s stands in “%s”, which isn't read".formatted(chain.function(), chain.module()));
        }
        String property = chain.links().getFirst().name();
        ColumnId column = table.get()
                .column(property)
                .orElseThrow(() -> new NotUnderstood(
                        "table “%s” has no column “%s”".formatted(table.get().table().name(), property)));
        return new Target(table.get(), column);
    }

    /// Columns of one table, in their order.
    List<Target> columns(List<Found> all) throws NotUnderstood {
        List<Target> targets = new ArrayList<>();
        for (Found each : all) {
            targets.add(column(each));
        }
        if (targets.isEmpty()) {
            throw new NotUnderstood("the columns are missing");
        }
        return targets;
    }

    static List<ColumnId> ids(List<Target> targets) {
        return targets.stream().map(Target::column).toList();
    }

    /// The action of these words; the usual one where there are none.
    static ReferentialAction action(Optional<String> words) throws NotUnderstood {
        String wanted = words.orElse("no action").toUpperCase(Locale.ROOT);
        for (ReferentialAction action : ReferentialAction.values()) {
            if (action.sql().equals(wanted)) {
                return action;
            }
        }
        throw new NotUnderstood("“" + words.orElse("") + "” is no action");
    }
}
