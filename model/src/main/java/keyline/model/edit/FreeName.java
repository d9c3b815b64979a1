package keyline.model.edit;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.View;

/// A name that isn't taken yet.
final class FreeName {

    private FreeName() {}

    /// `wanted`, or with the first of `_2`, `_3`, ... behind it that makes it differ from the taken ones, ignoring
    /// case.
    static String like(String wanted, Stream<String> taken) {
        Set<String> names = taken.map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        String name = wanted;
        for (int n = 2; names.contains(name.toLowerCase(Locale.ROOT)); n++) {
            name = wanted + "_" + n;
        }
        return name;
    }

    /// The names of the tables and views of a namespace.
    static Stream<String> taken(NamespaceId namespace, Schema schema) {
        Stream<String> tables = schema.tables().stream()
                .filter(table -> table.namespace().equals(namespace))
                .map(Table::name);
        Stream<String> views = schema.views().stream()
                .filter(view -> view.namespace().equals(namespace))
                .map(View::name);
        return Stream.concat(tables, views);
    }
}
