<?php
/**
 * The classic editor. WordPress puts a paragraph around what stands on a line; a tag of ours in one would end where the first block inside begins.
 */

defined( 'ABSPATH' ) || exit;

/** Takes our tags out of a paragraph that WordPress put around them, and leaves it around the words. The same stands in editor/classic.js. */
function salve_elements_unwrap_paragraph( $found ) {
	$parts  = preg_split( '~(</?salve-[\w-]+\b[^>]*>)~', $found[1], -1, PREG_SPLIT_DELIM_CAPTURE );
	$paired = array();
	$open   = array();
	for ( $index = 1; $index < count( $parts ); $index += 2 ) {
		if ( '/' !== $parts[ $index ][1] ) {
			$open[] = $index;
		} elseif ( $open ) {
			$paired[ $index ]             = -1;
			$paired[ array_pop( $open ) ] = 1;
		}
	}
	$html      = '';
	$depth     = 0;
	$has_words = false;
	foreach ( $parts as $index => $part ) {
		$is_tag = 1 === $index % 2;
		$depth += isset( $paired[ $index ] ) ? $paired[ $index ] : 0;
		$words  = preg_replace( '~^(?:<br\s*/?>|\s)+|(?:<br\s*/?>|\s)+$~', '', $part );
		if ( $is_tag || $depth > 0 ) {
			$html .= $part;
		} elseif ( '' !== $words ) {
			$html     .= "<p>$words</p>";
			$has_words = true;
		}
	}
	// A tag in the middle of a sentence stays there.
	return $has_words && count( $paired ) === intdiv( count( $parts ), 2 ) ? $found[0] : $html;
}

/** Takes our tags out of paragraphs in a post that was not written with blocks. */
function salve_elements_unwrap( $html ) {
	if ( false === strpos( $html, 'salve-' ) || ! has_filter( 'the_content', 'wpautop' ) ) {
		return $html;
	}
	return preg_replace_callback( '~<p>((?:(?!</?p\b).)*)</p>~s', 'salve_elements_unwrap_paragraph', $html );
}
add_filter( 'the_content', 'salve_elements_unwrap', 11 );

/** Tells the classic editor's tab "Visual" to leave our tags alone, which it otherwise takes for empty ones and drops. */
function salve_elements_in_tinymce( $settings ) {
	$own                 = isset( $settings['protect'] ) ? rtrim( trim( $settings['protect'] ), ']' ) . ',' : '[';
	$settings['protect'] = $own . '/<\\/?salve-[a-z-]+[^>]*>/g]';
	return $settings;
}
add_filter( 'tiny_mce_before_init', 'salve_elements_in_tinymce' );
