/// Connections to live databases. An address says where a database is; the URL that a driver gets is put together from
/// its parts and an allow-list of options, never taken as a whole: some options run code. Passwords stay in memory.
///
/// The drivers are the systems' own, and MariaDB's for MySQL too: the licence of MySQL's wouldn't go with a program of
/// any other. They are found by JDBC itself and named in the build only.
@NullMarked
package keyline.persistence.database.connection;

import org.jspecify.annotations.NullMarked;
