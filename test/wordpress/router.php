<?php
// What PHP's own server answers with: the file, the folder's index.php, or WordPress by the address.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file(__DIR__ . $path)) return false;
// A site of a network has a folder in its address alone.
if (getenv('SALVE_WORDPRESS_NETWORK') && preg_match('~^/[\w-]+(/wp-.*|/[^/]+\.php)$~', $path, $found)) $path = $found[1];
if (is_file(__DIR__ . $path) && substr($path, -4) === '.php') {
  $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path;
  chdir(dirname(__DIR__ . $path));
  require __DIR__ . $path;
  return;
}
if (is_file(__DIR__ . $path)) {
  $types = ['css' => 'text/css', 'js' => 'text/javascript', 'svg' => 'image/svg+xml'];
  header('Content-Type: ' . ($types[pathinfo($path, PATHINFO_EXTENSION)] ?? 'application/octet-stream'));
  return readfile(__DIR__ . $path);
}
if (is_file(__DIR__ . rtrim($path, '/') . '/index.php') && $path !== '/') {
  $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = rtrim($path, '/') . '/index.php';
  chdir(__DIR__ . $path);
  require __DIR__ . rtrim($path, '/') . '/index.php';
  return;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
require __DIR__ . '/index.php';
