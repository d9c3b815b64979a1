package keyline.app.canvas.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.app.canvas.edit.ColumnCompletion.Typed;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.Schema;
import keyline.model.TypeId;
import org.junit.jupiter.api.Test;

class ColumnCompletionTest {

    private static final Schema SCHEMA = Schema.empty()
            .with(new NamedType.EnumType(new TypeId(7), Namespace.DEFAULT.id(), "order_status", List.of("new"), ""));

    private static ColumnCompletion at(String text) {
        return ColumnCompletion.at(text, text.length(), SCHEMA);
    }

    @Test
    void while_the_name_is_typed_there_are_no_choices() {
        assertThat(at("var").choices()).isEmpty();
        assertThat(at("").choices()).isEmpty();
    }

    @Test
    void behind_the_name_all_types_are_shown_and_none_is_meant() {
        assertThat(at("name ").choices()).contains("int", "varchar(255)", "order_status");
        assertThat(at("name ").typed()).isEqualTo(Typed.NOTHING);
    }

    @Test
    void the_beginning_of_a_type_comes_before_a_part_of_it() {
        assertThat(at("name in").choices()).startsWith("int").contains("bigint", "smallint");
        assertThat(at("at timestamp").choices()).containsExactly("timestamp", "timestamptz");
        assertThat(at("state stat").choices()).containsExactly("order_status");
        assertThat(at("name var").completed("name var", "varchar(255)")).isEqualTo("name varchar(255)");
    }

    @Test
    void a_whole_type_needs_no_completion() {
        assertThat(at("name int").typed()).isEqualTo(Typed.WHOLE);
        assertThat(at("code char").typed()).isEqualTo(Typed.WHOLE);
        assertThat(at("name va").typed()).isEqualTo(Typed.PART);
        assertThat(at("flag boolean").choices()).isEmpty();
    }

    @Test
    void behind_the_type_the_marks_are_offered_that_are_not_there_yet() {
        assertThat(at("name int ").choices()).contains("pk", "not null", "unique");
        assertThat(at("name int pk ").choices()).doesNotContain("pk").contains("not null");
        assertThat(at("name varchar(20) un").completed("name varchar(20) un", "unique"))
                .isEqualTo("name varchar(20) unique");
    }

    @Test
    void a_mark_of_two_words_is_completed_as_one() {
        assertThat(at("name int not").completed("name int not", "not null")).isEqualTo("name int not null");
        assertThat(at("name int not nu").choices()).containsExactly("not null");
        assertThat(at("name int pk not nu").choices()).containsExactly("not null");
        assertThat(at("name varchar(20) not null").choices()).isEmpty();
        assertThat(at("name varchar(20) not null").typed()).isEqualTo(Typed.WHOLE);
    }

    @Test
    void in_the_middle_of_a_text_only_what_stands_before_the_caret_is_completed() {
        ColumnCompletion completion = ColumnCompletion.at("name va not null", 7, SCHEMA);

        assertThat(completion.choices()).startsWith("varchar(255)");
        assertThat(completion.completed("name va not null", "varchar(255)")).isEqualTo("name varchar(255) not null");
    }
}
