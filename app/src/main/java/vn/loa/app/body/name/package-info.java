/** Names of bodies as people write them in, whether two of them mean the same out. */
@NullMarked
package vn.loa.app.body.name;

import org.jspecify.annotations.NullMarked;
