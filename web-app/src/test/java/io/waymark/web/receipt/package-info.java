@NullMarked
package io.waymark.web.receipt;

import org.jspecify.annotations.NullMarked;
