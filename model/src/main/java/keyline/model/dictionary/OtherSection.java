package keyline.model.dictionary;

import java.io.IOException;
import java.util.stream.Collectors;
import keyline.model.Id;
import keyline.model.NamedType;
import keyline.model.NamespaceId;
import keyline.model.TypeText;
import keyline.model.View;

/// Writes what a page says of types and views.
record OtherSection(Html html, Dictionary dictionary) {

    /// The user's word for a kind of type.
    static String kind(NamedType type) {
        return switch (type) {
            case NamedType.EnumType _ -> "enum";
            case NamedType.Domain _ -> "domain";
        };
    }

    void write(NamedType type) throws IOException {
        start(type.id(), type.namespace(), type.name(), kind(type));
        comment(type.comment());
        html.element("pre", definition(type)).raw("\n</section>\n");
    }

    private String definition(NamedType type) {
        return switch (type) {
            case NamedType.EnumType each -> String.join("\n", each.values());
            case NamedType.Domain each ->
                TypeText.of(each.base(), dictionary.schema())
                        + each.checks().stream().map(check -> "\n" + check).collect(Collectors.joining());
        };
    }

    void write(View view) throws IOException {
        start(view.id(), view.namespace(), view.name(), "view");
        comment(view.comment());
        html.element("pre", view.sql().strip()).raw("\n</section>\n");
    }

    private void start(Id id, NamespaceId namespace, String name, String kind) throws IOException {
        html.raw("<section id=\"" + Html.escaped(DictionaryPage.id(id, dictionary)) + "\">\n<h2>");
        html.text(dictionary.name(namespace, name)).element("small", kind).raw("</h2>\n");
    }

    private void comment(String comment) throws IOException {
        if (!comment.isBlank()) {
            html.element("p", comment).raw("\n");
        }
    }
}
