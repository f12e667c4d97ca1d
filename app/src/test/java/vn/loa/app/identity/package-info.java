/** Tests of people, sign-in and the policy. */
@NullMarked
package vn.loa.app.identity;

import org.jspecify.annotations.NullMarked;
