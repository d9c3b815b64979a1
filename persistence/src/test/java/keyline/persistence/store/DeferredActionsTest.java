package keyline.persistence.store;

import static keyline.model.Deferral.INITIALLY_DEFERRED;
import static keyline.model.Deferral.NOT_DEFERRABLE;
import static keyline.model.ReferentialAction.CASCADE;
import static keyline.model.ReferentialAction.NO_ACTION;
import static keyline.model.ReferentialAction.RESTRICT;
import static keyline.model.ReferentialAction.SET_NULL;
import static keyline.persistence.store.Driven.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;
import keyline.persistence.store.Refusal.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteConfig;

/// What becomes of referential actions in a working transaction.
class DeferredActionsTest {

    @TempDir
    Path folder;

    private Driven store;

    @BeforeEach
    void open() {
        store = new Driven(folder);
    }

    @AfterEach
    void close() {
        store.goThroughAll();
        store.close();
    }

    /// p(id PK, name), c(id PK, pid -> p).
    private void parentAndChild(ReferentialAction onDelete, Deferral deferral) {
        store.sketch.table("p", "id int pk", "name text");
        store.sketch.table("c", "id int pk", "pid int");
        store.sketch.reference("c(pid) -> p(id)", onDelete, NO_ACTION, deferral);
        store.follow();
    }

    private void parentAndChild(ReferentialAction onDelete) {
        parentAndChild(onDelete, Deferral.NOT_DEFERRABLE);
    }

    @Test
    void d6_a_cascade_does_not_wait() {
        parentAndChild(CASCADE);
        store.insert("p", 1);
        store.insert("c", 1, 1);
        store.defer();
        store.accepted(store.deletion("p", 1L));
        assertThat(store.rows("c")).isEmpty();
        store.insert("p", 1);
        store.committed();

        assertThat(store.rows("c")).isEmpty();
    }

    @Test
    void d6_set_null_does_not_wait() {
        parentAndChild(SET_NULL);
        store.insert("p", 1);
        store.insert("c", 1, 1);
        store.defer();
        store.accepted(store.deletion("p", 1L));
        store.insert("p", 1);
        store.committed();

        assertThat(store.rows("c")).containsExactly("1: 1, NULL");
    }

    @Test
    void d7_restrict_holds_again_after_the_commit() {
        store.sketch.table("e", "id int pk", "boss int");
        store.sketch.reference("e(boss) -> e(id)", RESTRICT, RESTRICT);
        store.follow();
        store.insert("e", 1);
        store.insert("e", 2, 1);
        store.defer();
        store.accepted(store.deletion("e", 1L, 2L));
        store.undoDeferred();
        store.insert("e", 3);
        store.committed();

        assertThat(store.refused(store.deletion("e", 1L, 2L)).reason()).isEqualTo(Reason.HAS_CHILDREN);
    }

    /// RESTRICT waits wherever the pragma is on, that is in a working transaction, whatever is declared; without it,
    /// not even where INITIALLY DEFERRED is declared. NO ACTION waits in each case but the plain one.
    enum Waiting {
        RESTRICT_AS_DECLARED(RESTRICT, NOT_DEFERRABLE, Pragma.OFF, "refused"),
        RESTRICT_DECLARED_DEFERRED(RESTRICT, INITIALLY_DEFERRED, Pragma.OFF, "refused"),
        RESTRICT_IN_A_WORKING_TRANSACTION(RESTRICT, NOT_DEFERRABLE, Pragma.ON, "waits"),
        RESTRICT_DECLARED_DEFERRED_IN_ONE(RESTRICT, INITIALLY_DEFERRED, Pragma.ON, "waits"),
        NO_ACTION_AS_DECLARED(NO_ACTION, NOT_DEFERRABLE, Pragma.OFF, "refused"),
        NO_ACTION_DECLARED_DEFERRED(NO_ACTION, INITIALLY_DEFERRED, Pragma.OFF, "waits"),
        NO_ACTION_IN_A_WORKING_TRANSACTION(NO_ACTION, NOT_DEFERRABLE, Pragma.ON, "waits"),
        NO_ACTION_DECLARED_DEFERRED_IN_ONE(NO_ACTION, INITIALLY_DEFERRED, Pragma.ON, "waits");

        enum Pragma {
            ON,
            OFF
        }

        private final ReferentialAction action;
        private final Deferral deferral;
        private final Pragma pragma;
        private final String outcome;

        Waiting(ReferentialAction action, Deferral deferral, Pragma pragma, String outcome) {
            this.action = action;
            this.deferral = deferral;
            this.pragma = pragma;
            this.outcome = outcome;
        }
    }

    @ParameterizedTest
    @EnumSource
    void d7_the_store_waits_exactly_where_plain_sqlite_does(Waiting waiting) throws SQLException {
        parentAndChild(waiting.action, waiting.deferral);
        store.insert("p", 1);
        store.insert("c", 1, 1);

        assertThat(inStore(waiting)).isEqualTo(waiting.outcome);
        assertThat(inPlainSqlite(waiting)).isEqualTo(waiting.outcome);
    }

    /// The parent goes and comes back in one step, or in one working transaction.
    private String inStore(Waiting waiting) {
        if (waiting.pragma == Waiting.Pragma.OFF) {
            RowOutcome outcome = store.edit(all(store.deletion("p", 1L), store.insertion("p", 1)));
            return outcome instanceof RowOutcome.Accepted ? "waits" : "refused";
        }
        store.defer();
        String outcome = store.edit(store.deletion("p", 1L)) instanceof RowOutcome.Accepted ? "waits" : "refused";
        assertThat(store.open()).containsExactly("c 1");
        assertThat(store.held()).containsExactly("1 c refers to p 1, which doesn't exist (fk_c_p).");
        store.insert("p", 1);
        store.committed();
        return outcome;
    }

    private static String inPlainSqlite(Waiting waiting) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:", config.toProperties());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE p (id INTEGER PRIMARY KEY)");
            statement.execute("CREATE TABLE c (pid REFERENCES p ON DELETE " + waiting.action.sql()
                    + (waiting.deferral == INITIALLY_DEFERRED ? " DEFERRABLE INITIALLY DEFERRED)" : ")"));
            statement.execute("INSERT INTO p VALUES (1)");
            statement.execute("INSERT INTO c VALUES (1)");
            statement.execute("BEGIN");
            statement.execute("PRAGMA defer_foreign_keys = " + waiting.pragma);
            return leaves(statement);
        }
    }

    private static String leaves(Statement statement) throws SQLException {
        try {
            statement.execute("DELETE FROM p");
        } catch (SQLException _) {
            return "refused";
        }
        assertThatThrownBy(() -> statement.execute("COMMIT")).hasMessageContaining("FOREIGN KEY");
        statement.execute("INSERT INTO p VALUES (1)");
        statement.execute("COMMIT");
        return "waits";
    }
}
