package keyline.model.dictionary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.dialect.Designs;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class DictionaryPageTest {

    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>\"'&\u0007";

    @Test
    void a_page_says_all_of_a_table_and_links_its_relations_both_ways() throws IOException {
        String page = page(Shop.document().schema(), Shop.rows(), 3);
        Files.createDirectories(Path.of("target", "pictures"));
        Files.writeString(Path.of("target", "pictures", "shop.html"), page);

        assertThat(section(page, "table-orders"))
                .contains("<td>order_date</td><td class=\"code\">date</td>")
                .contains("shipper_id → <a href=\"#table-shippers\">shippers</a> (shipper_id)")
                .contains("ON DELETE SET NULL")
                .contains("<a href=\"#table-order_lines\">order_lines</a> (order_id) → order_id")
                .contains("Sample rows, 3 of 12")
                .contains("total_amount &gt;= 0");
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        for (Schema schema : List.of(Shop.document().schema(), Designs.oddNames(), Designs.views(), Designs.enums())) {
            String page = page(schema, SampleRows.NONE, 0);
            List<String> ids = all(page, " id=\"([^\"]*)\"");

            assertThat(ids).doesNotHaveDuplicates();
            assertThat(ids).containsAll(all(page, " href=\"#([^\"]*)\""));
        }
    }

    @Test
    void hostile_names_comments_and_cells_are_only_text() throws IOException {
        Table table =
                Shop.document().schema().table(Shop.SHIPPERS).withName(HOSTILE).withComment(HOSTILE);
        ColumnId first = table.columns().getFirst().id();
        Table hostile = table.with(table.column(first).withName(HOSTILE).withComment(HOSTILE));
        SampleRows rows = (_, row) -> row.accept(List.of(new Value.Text(HOSTILE), Value.NULL));

        String page = page(Document.empty().with(hostile).schema(), rows, 5);

        assertThat(page).doesNotContain("<img", "\u0007");
        assertThat(all(page, "(</?script)")).containsExactly("<script", "</script");
        assertThat(page).contains("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;");
    }

    @Test
    void a_page_may_run_its_own_script_only_and_loads_nothing() throws Exception {
        String page = page(Shop.document().schema(), SampleRows.NONE, 0);
        String policy =
                all(page, "Content-Security-Policy\" content=\"([^\"]*)\"").getFirst();

        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("script-src 'sha256-"
                        + hash(all(page, "(?s)<script>(.*?)</script>").getFirst()) + "'")
                .contains("style-src 'sha256-"
                        + hash(all(page, "(?s)<style>(.*?)</style>").getFirst()) + "'");
        assertThat(page).doesNotContain("http://", "https://", "url(", "@import", " src=", " style=", " onclick=");
    }

    private static String page(Schema schema, SampleRows rows, int most) throws IOException {
        StringBuilder page = new StringBuilder();
        new DictionaryPage("shop", new Dictionary(schema), Optional.empty(), rows, most).write(page);
        return page.toString();
    }

    private static String section(String page, String id) {
        return all(page, "(?s)<section id=\"" + id + "\">(.*?)</section>").getFirst();
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String hash(String text) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }
}
