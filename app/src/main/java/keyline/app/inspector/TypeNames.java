package keyline.app.inspector;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import keyline.model.NamedType;
import keyline.model.Schema;
import keyline.model.TypeText;

/// Proposes types while one types: the schema's own and the abstract ones, those first that begin as typed.
final class TypeNames {

    private TypeNames() {}

    static Function<String, List<String>> proposals(java.util.function.Supplier<Schema> schema) {
        return typed -> proposals(typed, schema.get());
    }

    static List<String> proposals(String typed, Schema schema) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<String> all = Stream.concat(schema.types().stream().map(NamedType::name), TypeText.examples().stream())
                .toList();
        Stream<String> begin = all.stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith(wanted));
        Stream<String> contain = all.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).indexOf(wanted) > 0);
        return Stream.concat(begin, contain).toList();
    }
}
