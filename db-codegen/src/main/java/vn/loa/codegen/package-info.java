/** Migrations in, typed tables out: one package for each schema. */
@NullMarked
package vn.loa.codegen;

import org.jspecify.annotations.NullMarked;
