/// The working store: the sample rows in an SQLite file that follows the document and holds them to its constraints.
///
/// **Way in.** [SampleStore] takes every call and hands it to the store's one thread. `Steps` carries out a step in one
/// transaction, or several steps of rows that wait one behind the other: `Migration` for the design, `RowSteps` and
/// `RowWriter` for rows; `SingleRow` and `Reversal` undo and redo. `Catalog` holds the `Snapshot`, an immutable mirror
/// of the file: a rollback goes on with the one from before.
///
/// **What is in the file.** Table `t<id>` for a table of the design that holds rows or that a foreign key of such a
/// table refers to; others would only make SQLite slow. Each has a column `rid`, the identity of the row, which never
/// changes, and a column `c<id>` for each of the design. Names come from ids: a rename is none here. Besides:
/// - `keyline_log`, see `ChangeLog` and `StepLog`: what every step did to rows, and the steps themselves;
/// - `keyline_offenders`, see `Offenders`: the rows that break pending requirements;
/// - tables of a [DocumentLog], all named `document_...`.
///
/// **Declarations are written, not rebuilt** (`SchemaText`). NOT NULL, checks, foreign keys and types come and go
/// without a row being read or copied, within the transaction, with foreign keys on. `Verification` finds out
/// beforehand whether the rows obey. A rebuild would copy every row of a table, and can't be done while a transaction
/// is open.
///
/// **Dropped is parked.** A column that a step drops stays where it is under another name, a table stays without
/// enforcing anything, until the step has left the history. Undo gives the name back. The same goes for a column whose
/// values become others with its type: one statement writes them into a column that takes its name, and undo changes
/// the names back. So no value is written twice, and none is lost that a conversion can't give back.
///
/// **Enforced or pending** is a matter of one thing, for every `Requirement`: whether a row breaks it. NOT NULL,
/// checks, types and keys that are pending aren't declared; what SQLite doesn't look at then, `Verification` does, in
/// the touched rows only. Foreign keys stay declared: SQLite allows that over orphans, and still refuses new ones and
/// still acts for parents. But it only counts violations, so an orphan that finds its parent can hide a new one: where
/// a pending foreign key is touched, all foreign keys of the touched rows are looked at again. A foreign key whose
/// parent key is itself pending can't be declared and is looked after in the same way.
///
/// **Deferred foreign keys.** A step is a transaction: a foreign key that is INITIALLY DEFERRED is checked at its end.
/// A [WorkingTransaction] is one that stays open (`Deferring`), with `PRAGMA defer_foreign_keys = ON`, never OFF:
/// SQLite then forgets what it has counted. `OpenRows` knows which rows break which foreign key, and decides about the
/// commit. SQLite compiles RESTRICT into a statement or leaves it out, by the pragma: `Database` has statements
/// compiled anew when deferral ends.
@NullMarked
package keyline.persistence.store;

import org.jspecify.annotations.NullMarked;
