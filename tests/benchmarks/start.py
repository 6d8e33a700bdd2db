"""How long `press --help` takes beside the import of typer alone, in one run."""

import subprocess
import sys
import time


def seconds(*arguments):
    """Return the best of several runs: noise only ever adds."""
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        subprocess.run([sys.executable, *arguments], capture_output=True, check=True)
        best = min(best, time.perf_counter() - start)
    return best


def main():
    """Print how much longer than typer's own import `press --help` takes (target: under 3)."""
    ratio = seconds("-m", "toolkit", "--help") / seconds("-c", "import typer")
    print(f"press --help / import typer: {ratio:.2f}")


if __name__ == "__main__":
    main()
