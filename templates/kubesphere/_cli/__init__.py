"""The command line of the client: arguments, output and exit codes; everything else is the client's.

argparse reads the arguments, since the client needs nothing beyond httpx and msgspec and its command line neither.
"""
