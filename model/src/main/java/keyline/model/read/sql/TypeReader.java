package keyline.model.read.sql;

import java.util.List;
import java.util.Optional;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Verbatim;
import keyline.model.NamedType;
import keyline.model.NamedType.EnumType;
import keyline.model.Namespace;
import keyline.model.Table;
import keyline.model.TypeId;
import keyline.model.TypeText;

/// Reads the types of columns: the schema's own by their names, the others in the terms of the model, and verbatim what
/// has no twin there.
record TypeReader(Draft draft) {

    /// A type that is no list of values.
    ColumnType read(String declared) {
        return named(declared).orElseGet(() -> draft.general(declared, this::general));
    }

    private ColumnType general(String declared) {
        TypeName type = TypeName.of(draft.dialect().verbatim(declared));
        return draft.dialect()
                .type(type)
                .or(() -> TypeText.readAbstract(type.text()))
                .orElseGet(() -> new Verbatim(type.text()));
    }

    private Optional<ColumnType> named(String declared) {
        if (draft.document().schema().types().isEmpty()) {
            return Optional.empty();
        }
        Tokens tokens =
                new Tokens(declared, SqlLexer.all(declared, draft.dialect().lexis()));
        try {
            QualifiedName name = tokens.name(draft.dialect());
            return tokens.atEnd() ? draft.type(name).map(found -> new Named(found.id())) : Optional.empty();
        } catch (NotUnderstood _) {
            return Optional.empty(); // a type that isn't a name is none of the schema's own
        }
    }

    /// A type that lists its values.
    ///
    /// @param texts the values in quotes
    /// @param table the column's table, after which the type is called
    /// @param column the column's name
    ColumnType enumOf(List<String> texts, Table table, String column) {
        List<String> values = texts.stream()
                .map(text -> text.substring(1, text.length() - 1).replace("''", "'"))
                .toList();
        String name = freeName(table.name() + "_" + column);
        EnumType named = new EnumType(draft.newId(TypeId::new), Namespace.DEFAULT.id(), name, values, "");
        draft.put(named);
        return new Named(named.id());
    }

    private String freeName(String wanted) {
        String name = wanted;
        for (int number = 2; isTaken(name); number++) {
            name = wanted + "_" + number;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return draft.document().schema().types().stream().map(NamedType::name).anyMatch(name::equalsIgnoreCase);
    }
}
