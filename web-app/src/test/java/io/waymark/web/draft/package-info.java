@NullMarked
package io.waymark.web.draft;

import org.jspecify.annotations.NullMarked;
