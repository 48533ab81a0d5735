/** A form that is sent twice by the same person is answered twice and does its work once. */
@NullMarked
package io.waymark.web.receipt;

import org.jspecify.annotations.NullMarked;
