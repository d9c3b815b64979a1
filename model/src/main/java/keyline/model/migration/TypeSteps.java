package keyline.model.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.NamedType;
import keyline.model.NamedType.EnumType;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.Commented;
import keyline.model.dialect.Statement.Part;
import keyline.model.dialect.Syntax;
import keyline.model.migration.Renames.Renaming;

/// Makes, renames and extends enums and domains; those that go wait until no column is of them.
record TypeSteps(Delta delta, Aside aside, Steps steps) {

    /// New values of enums, for a place before the transaction: none can be used in the one that adds it.
    List<String> newValues() {
        List<String> statements = new ArrayList<>();
        delta.types().kept().forEach(pair -> {
            if (pair.was() instanceof EnumType was && pair.now() instanceof EnumType now) {
                statements.addAll(newValues(was, now));
            }
        });
        return statements;
    }

    private List<String> newValues(EnumType was, EnumType now) {
        List<String> statements = new ArrayList<>();
        Syntax syntax = delta.dialect().syntax();
        String type = delta.was().name(was.namespace(), was.name());
        for (int i = 0; i < now.values().size(); i++) {
            String value = now.values().get(i);
            if (!was.values().contains(value)) {
                String place = i > 0
                        ? " AFTER " + syntax.text(now.values().get(i - 1))
                        : was.values().isEmpty()
                                ? ""
                                : " BEFORE " + syntax.text(was.values().getFirst());
                statements.add("ALTER TYPE " + type + " ADD VALUE " + syntax.text(value) + place);
            }
        }
        return statements;
    }

    void run() {
        for (NamedType type : delta.types().gone()) {
            if (!aside.of(type).equals(type.name())) {
                rename(type, type.name(), aside.of(type));
            }
        }
        List<Renaming> renamings = new ArrayList<>();
        delta.types().kept().forEach(pair -> {
            move(pair);
            if (!pair.was().name().equals(pair.now().name())) {
                renamings.add(
                        new Renaming(pair.was().name(), pair.now().name(), (from, to) -> rename(pair.now(), from, to)));
            }
        });
        new Renames(aside).run(renamings);
        for (NamedType type : delta.types().made()) {
            steps.add(delta.now().create(type));
            steps.addAll(delta.now().comments(type));
        }
        delta.types().kept().forEach(this::comment);
    }

    private void rename(NamedType type, String from, String to) {
        Clauses now = delta.now();
        String qualified = aside.qualified(type.namespace(), from);
        steps.add(Part.ALTER, delta.syntax().renameType(type, qualified, new Name(to, now.name(to))));
    }

    private void move(TypeDelta.Pair pair) {
        if (pair.was().namespace().equals(pair.now().namespace())) {
            return;
        }
        String to =
                delta.now().schema().namespaces().get(pair.now().namespace()).name();
        Optional<String> sql = delta.syntax()
                .moveType(
                        pair.was(),
                        aside.qualified(pair.was().namespace(), pair.was().name()),
                        to.isEmpty()
                                ? delta.syntax().defaultNamespace()
                                : delta.now().name(to));
        sql.ifPresent(each -> steps.add(Part.ALTER, each));
    }

    private void comment(TypeDelta.Pair pair) {
        NamedType now = pair.now();
        if (!pair.was().comment().equals(now.comment())) {
            Commented thing = new Commented(
                    AlterSyntax.kind(now),
                    delta.now().name(now.namespace(), now.name()),
                    List.of(
                            delta.now()
                                    .schema()
                                    .namespaces()
                                    .get(now.namespace())
                                    .name(),
                            now.name()));
            delta.syntax()
                    .comment(
                            thing,
                            pair.was().comment(),
                            now.comment(),
                            delta.dialect().syntax())
                    .forEach(sql -> steps.add(Part.COMMENT, sql));
        }
    }

    void drop() {
        for (NamedType type : delta.types().gone()) {
            String name = aside.qualified(type.namespace(), aside.of(type));
            steps.add(Part.DROP, delta.syntax().dropType(type, name));
        }
    }
}
