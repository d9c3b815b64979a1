package keyline.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentPartsTest {

    private static final Table CUSTOMERS = Table.of(new TableId(3), "customers")
            .with(Column.of(new ColumnId(4), "customer_id", ColumnType.Plain.INTEGER));

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_document_comes_back_from_its_parts(long seed) throws UnreadableJson {
        Document document = RandomDocuments.of(seed);

        assertThat(assembled(parts(document).values())).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_difference_turns_the_parts_of_one_document_into_those_of_another(long seed) throws UnreadableJson {
        Document before = RandomDocuments.of(seed);
        Document after = RandomDocuments.of(seed + 1);
        Map<PartKey, Part> parts = parts(before);

        DocumentParts.between(before, after, new DocumentParts.Changes() {
            @Override
            public void put(Part part) {
                parts.put(part.key(), part);
            }

            @Override
            public void remove(PartKey key) {
                parts.remove(key);
            }
        });

        assertThat(parts).containsExactlyInAnyOrderEntriesOf(parts(after));
    }

    @Test
    void moving_a_box_changes_that_one_part() {
        Document before = Document.empty().with(CUSTOMERS).taking(new ColumnId(4));
        Document after = before.with(
                before.firstDiagram().withBoxes(before.firstDiagram().boxes().with(CUSTOMERS.id(), Box.at(40, 80))));
        List<Part> changed = new ArrayList<>();

        DocumentParts.between(before, after, new DocumentParts.Changes() {
            @Override
            public void put(Part part) {
                changed.add(part);
            }

            @Override
            public void remove(PartKey key) {
                throw new AssertionError(key);
            }
        });

        assertThat(changed)
                .containsExactly(new Part(new PartKey(PartKind.BOX, 2, 3), "{\"table\":3,\"x\":40,\"y\":80}"));
    }

    @Test
    void a_table_is_one_compact_object() {
        assertThat(part(Document.empty().with(CUSTOMERS), PartKind.TABLE).json())
                .isEqualTo("{\"id\":3,\"name\":\"customers\","
                        + "\"columns\":[{\"id\":4,\"name\":\"customer_id\",\"type\":\"int\"}],"
                        + "\"constraints\":[],\"indexes\":[]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|table 3: The field \"id\" is missing",
                "{\"id\":3,\"name\":7}|table 3: name: This must be a text",
                "{\"id\":0,\"name\":\"a\"}|table 3: id: 0 is no id",
                "{\"id\":3,\"name\":\"a\",\"engine\":1}|table 3: The field \"engine\" isn't known",
                "{\"id\":3,\"name\":\"a\",\"name\":\"b\"}|table 3: name: The field occurs twice",
                "{\"id\":3,\"name\":\"a\",\"columns\":[{\"id\":4,\"name\":\"b\",\"type\":\"int\",\"hue\":2}]}"
                        + "|table 3: columns[0]: The field \"hue\" isn't known",
                "{\"id\":3,\"name\":\"a\",\"columns\":[{\"id\":4,\"name\":\"b\",\"type\":\"strange\"}]}"
                        + "|table 3: columns[0].type: \"strange\" is no type",
                "{\"id\":3,\"name\":\"a\",\"constraints\":[{\"id\":4,\"kind\":\"exclude\"}]}"
                        + "|table 3: constraints[0].kind: \"exclude\" is no kind of constraint",
                "{\"id\":3,\"name\":\"a\",\"constraints\":[{\"id\":4,\"kind\":\"unique\",\"over\":[9]}]}"
                        + "|table 3: constraints: Constraint 4 is over column 9, which the table doesn't have",
                "{\"id\":3,\"name\":\"a\",\"namespace\":null}|table 3: namespace: A value is expected",
            })
    void what_is_wrong_is_said_with_its_place(String json, String message) {
        assertThatThrownBy(() -> assembled(List.of(new Part(new PartKey(PartKind.TABLE, 0, 3), json))))
                .isInstanceOf(UnreadableJson.class)
                .hasMessage(message);
    }

    @Test
    void json_that_ends_too_early_is_an_error_with_line_and_column() {
        assertThatThrownBy(() -> Json.read("{\"id\":3,"))
                .isInstanceOf(UnreadableJson.class)
                .hasMessageStartingWith("line 1, column 9: Unexpected end-of-input");
    }

    @Test
    void json_that_nests_deeper_than_any_document_is_an_error() {
        assertThatThrownBy(() -> Json.read("{\"a\":" + "[".repeat(100_000)))
                .isInstanceOf(UnreadableJson.class)
                .hasMessageContaining("nested too deeply");
    }

    @Test
    void an_id_that_occurs_twice_is_an_error() {
        Part table = part(Document.empty().with(CUSTOMERS), PartKind.TABLE);
        Part other = new Part(new PartKey(PartKind.TABLE, 0, 5), table.json().replace("\"id\":3", "\"id\":5"));
        Part diagram = part(Document.empty(), PartKind.DIAGRAM);

        assertThatThrownBy(() -> assembled(List.of(table, other, diagram)))
                .isInstanceOf(UnreadableJson.class)
                .hasMessage("The id 4 occurs twice");
    }

    private static Map<PartKey, Part> parts(Document document) {
        Map<PartKey, Part> parts = new LinkedHashMap<>();
        DocumentParts.of(document, part -> parts.put(part.key(), part));
        return parts;
    }

    private static Part part(Document document, PartKind kind) {
        return parts(document).values().stream()
                .filter(each -> each.key().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Document assembled(Iterable<Part> parts) throws UnreadableJson {
        DocumentAssembly assembly = new DocumentAssembly();
        for (Part part : parts) {
            assembly.add(part);
        }
        return assembly.document();
    }
}
