/**
 * The register under load: a nation of bodies and their plans goes in, times of pages for many
 * people at once come out. Speaks to the server as a browser does.
 */
@NullMarked
package vn.loa.bench.register;

import org.jspecify.annotations.NullMarked;
