package keyline.persistence.engine;

import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.View;
import keyline.model.edit.Edit;

/// A schema that is being changed by chance, and the chance.
final class ChangingSchema {

    private final RandomGenerator random;
    private Document document;

    ChangingSchema(Schema schema, long seed, int firstId) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + firstId);
        Document empty = Document.empty();
        document = new Document(schema, empty.diagrams(), empty.grids(), empty.target(), firstId);
    }

    RandomGenerator random() {
        return random;
    }

    Schema now() {
        return document.schema();
    }

    <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <I extends Id> I next(IntFunction<I> kind) {
        I id = document.newId(kind);
        document = document.taking(id);
        return id;
    }

    void edit(Edit edit) {
        document = edit.apply(document);
    }

    void put(Table table) {
        document = document.with(table);
    }

    void put(View view) {
        document = document.with(now().with(view));
    }

    void drop(View view) {
        document = document.with(now().without(view.id()));
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
