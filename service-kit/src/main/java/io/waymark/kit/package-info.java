/** What every service of ours is built from; one package a concern. */
@NullMarked
package io.waymark.kit;

import org.jspecify.annotations.NullMarked;
