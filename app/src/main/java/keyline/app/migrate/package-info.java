/// Two versions of a design side by side, the script that leads from one to the other, its rehearsal on a copy of rows,
/// and its run on a live database. What waits for files, SQL or the network is done in jobs.
@org.jspecify.annotations.NullMarked
package keyline.app.migrate;
