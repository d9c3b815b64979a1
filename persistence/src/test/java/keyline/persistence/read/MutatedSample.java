package keyline.persistence.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.model.code.CodeContent;
import keyline.model.code.CodeFormat;
import keyline.model.code.CodeFormats;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialects;
import keyline.model.example.Shop;
import keyline.persistence.file.ProjectFile;

/// A file as it was before it was damaged.
@SuppressWarnings("ArrayRecordComponent") // bytes, never compared
record MutatedSample(String name, byte[] bytes) {

    private static final int LARGEST = 15_000; // bytes

    /// What is read in the same way.
    enum Kind {
        SCRIPTS {
            @Override
            List<MutatedSample> samples(Path folder) throws IOException {
                List<MutatedSample> samples = corpus("sql");
                for (var dialect : Dialects.all()) {
                    DdlOptions options = DdlOptions.DEFAULT.with(Shop.rows());
                    String script = Ddl.script(Shop.document().schema(), dialect, options)
                            .text();
                    samples.add(text(dialect.key() + ".sql", script));
                }
                return samples;
            }
        },
        DBML {
            @Override
            List<MutatedSample> samples(Path folder) throws IOException {
                List<MutatedSample> samples = corpus("dbml");
                samples.add(text("own.dbml", """
                    Table a.users as u { id int [pk, increment]\n  name varchar(40) [unique, note: 'n'] }
                    Enum kind { one\n two [note: 'x'] }
                    Table b { u int [ref: > a.users.id]\n  indexes { (u) [name: 'i'] } }
                    Ref r: b.u <> u.id [delete: cascade]
                    TableGroup g { b }
                    """));
                return samples;
            }
        },
        DRIZZLE {
            @Override
            List<MutatedSample> samples(Path folder) {
                return CodeFormats.all().stream()
                        .filter(format -> format.key().startsWith("drizzle-"))
                        .map(format -> text(
                                format.key() + ".ts",
                                format.write(CodeContent.of(Shop.document())).text()))
                        .toList();
            }
        },
        DRAWINGS {
            @Override
            List<MutatedSample> samples(Path folder) {
                CodeContent content = CodeContent.of(Shop.document()).with(Shop.rows());
                List<MutatedSample> samples = new ArrayList<>();
                for (String key : List.of("mermaid", "plantuml", "markdown")) {
                    CodeFormat format = CodeFormats.of(key).orElseThrow();
                    samples.add(text(
                            "own" + format.extension(), format.write(content).text()));
                }
                samples.add(text("page.md", """
                    # A page
                    ```sql
                    CREATE TABLE t (a int PRIMARY KEY); INSERT INTO t VALUES (1);
                    ```
                    ```mermaid
                    erDiagram
                      "a b" ||--|{ p[Person] : "has #34;some#34;"
                      p { string name PK, UK "n" }
                      p many to many x : ""
                    ```
                    """));
                samples.add(text("drawn.puml", """
                    @startuml
                    !define table(x) class x << (T,#FFAAAA) >>
                    table(users) {
                      primary_key(id) : int
                      name varchar(20) NOT NULL
                    }
                    class "My posts" as posts #pink {
                      +id : int [PK]
                      --
                      user_id : int <<FK>> /' why '/
                    }
                    enum e {
                      one
                    }
                    users "1" -- "0..*" posts : has >
                    posts::user_id --> users::id
                    @enduml
                    """));
                return samples;
            }
        },
        TABLES_OF_TEXT {
            @Override
            List<MutatedSample> samples(Path folder) {
                return List.of(
                        text("a.csv", "id,name,born\n1,\"Ada, L\",1815-12-10\n2,\"A \"\"B\"\"\",\n".repeat(40)),
                        text("b.tsv", "id\tname\n007\tx\n008\t\"y\nz\"\n".repeat(60)),
                        text("c.csv", "a;b;c\n1,5;true;x\n;false;\n".repeat(50)));
            }
        },
        DATABASES_AND_PROJECTS {
            @Override
            List<MutatedSample> samples(Path folder) throws IOException {
                List<MutatedSample> samples = new ArrayList<>();
                for (String name : List.of("shop.keyline", "shop.keyline.json")) {
                    Path file = folder.resolve(name);
                    ProjectFile.write(file, Shop.document(), Shop.rows());
                    samples.add(new MutatedSample(name, Files.readAllBytes(file)));
                }
                samples.add(new MutatedSample(
                        "database.sqlite", withoutMark(samples.getFirst().bytes())));
                return samples;
            }
        };

        /// Whole files; `folder` is there to write them to.
        abstract List<MutatedSample> samples(Path folder) throws IOException;
    }

    /// A project is a database of another program when nothing says whose it is.
    private static byte[] withoutMark(byte[] project) {
        byte[] database = project.clone();
        Arrays.fill(database, 68, 72, (byte) 0);
        return database;
    }

    private static MutatedSample text(String name, String text) {
        return new MutatedSample(name, text.getBytes(UTF_8));
    }

    /// The small files of the corpus, and the beginnings of the others.
    private static List<MutatedSample> corpus(String ending) throws IOException {
        List<MutatedSample> samples = new ArrayList<>();
        Optional<Path> root = Corpus.root();
        if (root.isEmpty()) {
            return samples;
        }
        try (Stream<Path> files = Files.walk(root.get())) {
            for (Path file : files.filter(each -> each.toString().endsWith("." + ending))
                    .sorted()
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (bytes.length > 0) {
                    byte[] beginning = Arrays.copyOf(bytes, Math.min(bytes.length, LARGEST));
                    samples.add(new MutatedSample(file.getFileName().toString(), beginning));
                }
            }
        }
        return samples;
    }
}
