<?php
/**
 * The classic editor. WordPress puts a paragraph around what stands on a line; a tag of ours in one would end where the first block inside begins.
 */

defined( 'ABSPATH' ) || exit;

/** Takes our tags out of a paragraph that WordPress put around them, and leaves it around the words. */
function salve_elements_unwrap_paragraph( $found ) {
	$inner  = trim( $found[1] );
	$opens  = preg_match( '~^<salve-[\w-]+\b[^>]*>~', $inner, $open );
	$closes = preg_match( '~</salve-[\w-]+>$~', $inner, $close );
	$opened = substr_count( $inner, '<salve-' );
	$closed = substr_count( $inner, '</salve-' );
	if ( $opened === $closed ) {
		return $opens && $closes ? $inner : $found[0];
	}
	$open   = $opens && $opened > $closed ? $open[0] : '';
	$close  = $closes && $closed > $opened ? $close[0] : '';
	$words  = substr( $inner, strlen( $open ), strlen( $inner ) - strlen( $open ) - strlen( $close ) );
	$words  = preg_replace( '~^(?:<br\s*/?>|\s)+|(?:<br\s*/?>|\s)+$~', '', $words );
	return $open . ( '' === $words ? '' : "<p>$words</p>" ) . $close;
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
