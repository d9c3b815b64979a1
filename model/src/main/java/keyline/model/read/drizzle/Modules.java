package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds out what the names in files mean: those that a file declares, those of Drizzle, and those of the other files.
final class Modules {

    private final List<TsFile> files;
    private final Map<String, Meaning.OfValue> exported = new HashMap<>();

    Modules(List<TsFile> files) {
        this.files = files;
    }

    /// The values that have names, in their order. What gives a name twice, and what is read from files that aren't
    /// there, is reported.
    List<Item> items(Draft draft) {
        List<Item> items = new ArrayList<>();
        IdentityHashMap<TsFile, Scope> scopes = new IdentityHashMap<>();
        for (TsFile file : files) {
            Scope scope = Scope.ofFile();
            scopes.put(file, scope);
            for (Statement statement : file.statements()) {
                if (statement instanceof Statement.Declared declared && !declared.name().isEmpty()) {
                    Meaning.OfValue value = new Meaning.OfValue(declared.value(), scope);
                    scope.put(declared.name(), value);
                    exported.putIfAbsent(declared.name(), value);
                    items.add(new Item(file.name(), declared, scope));
                }
            }
        }
        for (TsFile file : files) {
            Scope scope = scopes.getOrDefault(file, Scope.ofFile());
            file.statements().forEach(statement -> add(statement, file, scope, draft));
        }
        return items;
    }

    private void add(Statement statement, TsFile file, Scope scope, Draft draft) {
        switch (statement) {
            case Statement.Imported(Map<String, String> names, String module, int _) ->
                names.forEach((own, other) -> scope.put(own, meaning(own, other, module)));
            case Statement.Passed(String module, int line, String text) -> {
                if (files.size() == 1) {
                    String reason = "“%s” isn't read along; give its file, too".formatted(module);
                    draft.report().skip(file.name(), line, text, reason);
                }
            }
            case Statement.Unnamed(Node value, int line, String text) -> {
                boolean harmless = value instanceof Node.Name || value instanceof Node.Text
                        || value instanceof Node.Properties || value instanceof Node.Items;
                if (!harmless) {
                    draft.report().skip(file.name(), line, text, "code is no part of a schema, and isn't run");
                }
            }
            case Statement.Declared _ -> {}
        }
    }

    private Meaning meaning(String own, String other, String module) {
        if (module.equals("drizzle-orm") || module.startsWith("drizzle-orm/")) {
            return other.equals("*") ? new Meaning.OfModule() : new Meaning.OfFunction(other);
        }
        Optional<Meaning> read = Optional.ofNullable(exported.get(other.equals("default") ? own : other));
        return read.orElseGet(() -> new Meaning.OfElsewhere(other, module));
    }
}
