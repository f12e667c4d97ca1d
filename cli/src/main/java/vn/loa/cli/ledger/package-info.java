/** Two plans and what joins them go in, lines for people come out: left, right and what is said. */
@NullMarked
package vn.loa.cli.ledger;

import org.jspecify.annotations.NullMarked;
