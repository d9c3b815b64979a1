/// Automatic layout: where the tables and views of a diagram stand so that what is related is near each other.
///
/// A general algorithm for layered graphs makes a strip of a schema in which a few tables have many children, since
/// they all come into one layer: 33,000 x 158,000 pixels for 1,000 tables. So the nodes stand in columns here, as many
/// as give the form of a screen, and simulated annealing decides who stands where: short lines, few crossings, parents
/// left of their children, nothing in the way of a line. What is too much for that is cut into clusters first, whose
/// places come from stress majorization and slicing, as on a chip.
@NullMarked
package keyline.model.layout;

import org.jspecify.annotations.NullMarked;
